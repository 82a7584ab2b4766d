/**
 * Indexes plans and their passages with Lucene, and hands that index to the browser as static
 * files.
 */
package vn.vankho.search;
