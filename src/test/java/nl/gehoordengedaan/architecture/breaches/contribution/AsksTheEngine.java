package nl.gehoordengedaan.architecture.breaches.contribution;

import org.camunda.bpm.engine.RuntimeService;

/** Goes past the package workflow. */
public class AsksTheEngine {
    RuntimeService engine;
}
