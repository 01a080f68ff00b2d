/**
 * Paper and files to keep: a page of ours as a PDF that screen readers can read, and QR codes. The only package that knows the libraries that
 * make them. What stands in a document is decided by the capability that it belongs to.
 */
package nl.gehoordengedaan.document;
