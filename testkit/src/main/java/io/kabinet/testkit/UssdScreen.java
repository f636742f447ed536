package io.kabinet.testkit;

import io.kabinet.core.command.PasswordDialogue;
import io.kabinet.core.identity.PasswordPolicy;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Secret;
import java.util.List;
import java.util.Optional;

/**
 * What a phone shows after something was dialled or answered; a talk goes on from the latest screen.
 *
 * <p>For example, {@code operator.phone(HANNA).dials("*111*17#").replies(Secret.of("1234"))}. It prints no password. Immutable
 * and safe for use by several threads.
 */
public final class UssdScreen {

    private final World world;
    private final String text;
    private final Optional<PasswordDialogue.Prompt> prompt;
    private final List<Reason> reasons;

    private UssdScreen(World world, String text, Optional<PasswordDialogue.Prompt> prompt, List<Reason> reasons) {
        this.world = world;
        this.text = text;
        this.prompt = prompt;
        this.reasons = reasons;
    }

    static UssdScreen closed(World world, String text) {
        return refused(world, text, List.of());
    }

    static UssdScreen refused(World world, String text, List<Reason> reasons) {
        return new UssdScreen(world, text, Optional.empty(), reasons);
    }

    static UssdScreen of(World world, PasswordDialogue dialogue) {
        return dialogue.match(
                waiting -> new UssdScreen(world, question(waiting.policy()), Optional.of(waiting), waiting.reasons()),
                done -> closed(world, "Установка пароля завершена успешно"));
    }

    /**
     * What a person reads.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * Whether the operator waits for an answer.
     *
     * @return false once the talk is over
     */
    public boolean waits() {
        return prompt.isPresent();
    }

    /**
     * What was wrong with the answer before this screen, or stood against what was dialled.
     *
     * @return every reason; none if nothing was
     */
    public List<Reason> reasons() {
        return reasons;
    }

    /**
     * Answers, which for a good password sets it.
     *
     * @param typed the password
     * @return the next screen
     * @throws IllegalStateException if the operator does not wait for an answer
     */
    public UssdScreen replies(Secret typed) {
        PasswordDialogue next = prompt.orElseThrow(() -> new IllegalStateException("the talk is over"))
                .reply(typed);
        world.change(now -> next.match(waiting -> false, done -> {
            world.rooms().handset.passwordSet(done, now);
            return true;
        }));
        return of(world, next);
    }

    private static String question(PasswordPolicy policy) {
        String from = "Введите новый пароль от " + policy.minimum();
        return policy.maximum().isPresent()
                ? from + " до " + policy.maximum().getAsInt() + " символов"
                : from + " символов";
    }

    @Override
    public String toString() {
        return "UssdScreen[" + text + "]";
    }
}
