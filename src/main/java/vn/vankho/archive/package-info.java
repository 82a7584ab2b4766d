/** Puts all plans side by side and decides which document, agency and place each mention means. */
package vn.vankho.archive;
