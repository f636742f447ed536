/**
 * Getting in and out: registering, signing in by password, by code or by network, changing the password.
 *
 * <p>Each operation is a record. {@link io.kabinet.client.identity.RegistrationCalls} are for who is not signed in yet, {@link
 * io.kabinet.client.identity.CredentialCalls} for who is. A captcha is handed to a person; nothing here solves one.
 */
@NullMarked
package io.kabinet.client.identity;

import org.jspecify.annotations.NullMarked;
