package nl.gehoordengedaan.architecture.breaches.contribution;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** Goes past the package document. */
public class MakesPdf {
    PdfRendererBuilder builder;
}
