/** The front door: reads the command line and walks the straight line. */
package vn.vankho;
