/**
 * Pictures that people send in: checked by content, turned upright, made smaller, and freed of where and when they were taken. A
 * capability attaches one to what it belongs to and decides who may see it.
 */
package nl.gehoordengedaan.photo;
