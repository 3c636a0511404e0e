package org.shaotai.console.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.shaotai.persistence.common.Outcome;

class TypedPasswordTest {

    @Test
    void isWipedAfterItsUseAlsoWhenTheUseFails() {
        AtomicReference<char[]> seen = new AtomicReference<>();

        assertThatThrownBy(
                        () ->
                                TypedPassword.of("secret")
                                        .use(
                                                characters -> {
                                                    seen.set(characters);
                                                    throw new IllegalStateException("no store");
                                                }))
                .hasMessage("no store");

        assertThat(seen.get()).containsOnly(' ').hasSize(6);
    }

    @Test
    void isUsableWhenItWasTypedTheSameTwiceAndWipedWhenNot() {
        TypedPassword one = TypedPassword.of("secret");
        Outcome<TypedPassword> same = TypedPassword.twice(one, TypedPassword.of("secret"));
        Outcome<TypedPassword> other = TypedPassword.twice(one, TypedPassword.of("secreT"));

        assertThat(same.isDone()).isTrue();
        assertThat(other.refusal().orElseThrow().key()).isEqualTo("refusal.password.differs");
        assertThat(one.<String>use(String::new)).isBlank();
    }
}
