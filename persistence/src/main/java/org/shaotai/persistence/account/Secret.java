package org.shaotai.persistence.account;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A password as it is kept: Argon2id (RFC 9106) with its parameters and salt, written in the usual
 * form {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}.
 *
 * @param cost what one trial costs
 * @param salt random, different for each account
 * @param hash what the password came to
 */
record Secret(Cost cost, byte[] salt, byte[] hash) {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "\\$argon2id\\$v=19\\$m=(\\d{1,8}),t=(\\d{1,4}),p=(\\d{1,3})"
                            + "\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    /** Nobody's: no password is this one, but to find that out costs what any other try costs. */
    static final Secret NOBODY = new Secret(Cost.USUAL, new byte[SALT_BYTES], new byte[HASH_BYTES]);

    /**
     * What one trial costs.
     *
     * @param kibibytes memory
     * @param passes how often it is gone through
     * @param lanes how many threads could share the work
     */
    record Cost(int kibibytes, int passes, int lanes) {
        /** The least that OWASP's Password Storage Cheat Sheet asks of Argon2id. */
        static final Cost USUAL = new Cost(19_456, 2, 1);
    }

    /** A new password at the usual cost. */
    static Secret of(char[] password, RandomGenerator salts) {
        byte[] salt = new byte[SALT_BYTES];
        salts.nextBytes(salt);
        return new Secret(Cost.USUAL, salt, hash(password, Cost.USUAL, salt, HASH_BYTES));
    }

    /** Reads a secret as {@link #toString()} writes it. */
    static Secret parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not an Argon2id hash"); // never names the text
        }
        Cost cost =
                new Cost(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)));
        Base64.Decoder base64 = Base64.getDecoder();
        return new Secret(cost, base64.decode(parts.group(4)), base64.decode(parts.group(5)));
    }

    /** Whether a password is this one; takes as long for a wrong one as for the right one. */
    boolean matches(char[] password) {
        return MessageDigest.isEqual(hash, hash(password, cost, salt, hash.length));
    }

    private static byte[] hash(char[] password, Cost cost, byte[] salt, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(cost.kibibytes())
                        .withIterations(cost.passes())
                        .withParallelism(cost.lanes())
                        .withSalt(salt)
                        .build());
        byte[] bytes = bytes(password);
        byte[] hash = new byte[length];
        generator.generateBytes(bytes, hash);
        Arrays.fill(bytes, (byte) 0);
        return hash;
    }

    private static byte[] bytes(char[] password) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }

    @Override
    public String toString() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return String.format(
                "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s",
                cost.kibibytes(),
                cost.passes(),
                cost.lanes(),
                base64.encodeToString(salt),
                base64.encodeToString(hash));
    }
}
