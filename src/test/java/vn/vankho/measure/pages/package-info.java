/**
 * Makes pages as an OCR engine reads them, with the truth beside: plans are set on A4, damaged as
 * scanners, copiers and fax machines do it, and read by tesseract. {@code scripts/make-ocr-pages}
 * runs it; the texts made are never kept with the program.
 */
package vn.vankho.measure.pages;
