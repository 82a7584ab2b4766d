/** Reads a plan: who issued it, how it is built, what it cites, who must do what by when. */
package vn.vankho.plan;
