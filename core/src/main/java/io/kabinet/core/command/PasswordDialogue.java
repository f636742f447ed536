package io.kabinet.core.command;

import io.kabinet.core.identity.PasswordPolicy;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The talk by USSD in which a subscriber sets a password: the code is dialled, the password typed, and it is set.
 *
 * <p>A password that the policy refuses does not end the talk: the prompt comes again, with every reason. No source says
 * so; it is this library's choice. Nothing here prints a password. Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «набираем команду *111*17#, и клавишу «Вызов». Введите новый пароль от 4 до 10 символов,
 * предварительно нажав кнопку «Ответить». В текстовом поле вводим пароль и нажимаем кнопку «Ответить». Установка пароля
 * завершена успешно».
 */
public sealed interface PasswordDialogue {

    /**
     * The talk after the code was dialled.
     *
     * @param policy what a password must be
     * @param number the number that dialled
     * @return the first prompt
     */
    static Prompt dialled(PasswordPolicy policy, Msisdn number) {
        return new Prompt(policy, number, List.of());
    }

    /**
     * Handles both steps.
     *
     * @param ifPrompt what to do while the operator waits for a password
     * @param ifDone what to do with the password that was set
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Prompt, ? extends R> ifPrompt, Function<? super Done, ? extends R> ifDone);

    /**
     * The operator waits for a password.
     *
     * @param policy what it must be
     * @param number the number that dialled
     * @param reasons what was wrong with the one typed before; empty at first
     */
    record Prompt(PasswordPolicy policy, Msisdn number, List<Reason> reasons) implements PasswordDialogue {

        /** Copies the reasons. */
        public Prompt {
            Objects.requireNonNull(policy, "policy");
            Objects.requireNonNull(number, "number");
            reasons = List.copyOf(reasons);
        }

        /**
         * The subscriber answers.
         *
         * @param typed the password
         * @return done, or the prompt again with everything that is wrong with it
         */
        public PasswordDialogue reply(Secret typed) {
            List<Reason> wrong = policy.violationsIn(typed, number);
            return wrong.isEmpty() ? new Done(number, typed) : new Prompt(policy, number, wrong);
        }

        @Override
        public <R> R match(Function<? super Prompt, ? extends R> ifPrompt, Function<? super Done, ? extends R> ifDone) {
            return ifPrompt.apply(this);
        }
    }

    /**
     * The password is set, and the talk is over.
     *
     * @param number the number whose it is
     * @param password the password
     */
    record Done(Msisdn number, Secret password) implements PasswordDialogue {

        /** Checks that both are there. */
        public Done {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(password, "password");
        }

        @Override
        public <R> R match(Function<? super Prompt, ? extends R> ifPrompt, Function<? super Done, ? extends R> ifDone) {
            return ifDone.apply(this);
        }
    }
}
