/**
 * Letting people know by mail. A letter is about one matter and goes to one person; asked for twice it is sent once. What was sent, when
 * and how it ended stays in a log, without the secrets of personal links. Which letters there are, and their words, is up to the
 * capability that sends them: {@code templates/<capability>/mail/<name>_<language>.txt.ftl}.
 */
package nl.gehoordengedaan.notification;
