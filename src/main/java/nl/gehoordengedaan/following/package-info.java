/**
 * Following something public by e-mail, without an account: asked for on its page, confirmed by mail, stopped with one click. What can be
 * followed and what is worth telling is up to the capabilities: they implement {@link Followable} and call {@link TellFollowers} in the act
 * that changes something. The address of a follower is kept here only, and goes with the last thing that is followed.
 */
package nl.gehoordengedaan.following;
