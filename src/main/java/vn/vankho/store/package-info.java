/** Remembers what each source file became, so that a new document costs only itself. */
package vn.vankho.store;
