/** Turns the archive into pages, feeds and data files. */
package vn.vankho.site;
