/** Repairs damaged Vietnamese and writes down every change it makes. */
package vn.vankho.text;
