/**
 * Runs the processes of bpmn/: the only package that knows the engine. Capabilities start a process, report that a task was done and
 * ask where a matter is; the process calls back through the {@code …Steps} beans of the capabilities, by name. See bpmn/README.md.
 */
package nl.gehoordengedaan.workflow;
