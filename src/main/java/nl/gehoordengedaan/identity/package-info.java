/**
 * Who you are and what you may do: accounts, roles per programme, logging in, and the one place where rights are computed for pages
 * and API alike. Residents have no account and must not need one.
 */
package nl.gehoordengedaan.identity;
