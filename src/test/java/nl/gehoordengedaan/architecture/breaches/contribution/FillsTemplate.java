package nl.gehoordengedaan.architecture.breaches.contribution;

import freemarker.template.Configuration;

/** Goes past the package page. */
public class FillsTemplate {
    Configuration templates;
}
