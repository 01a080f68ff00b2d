/**
 * How a page is made: templates, forms that keep what was typed, the reader's language, errors, security headers. The only package that
 * knows FreeMarker. It knows no capability; a capability that adds something to every page implements {@link PageAddition}.
 */
package nl.gehoordengedaan.page;
