package org.pacta.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept. The name of the method stands before each hash, so that it can be replaced one day. */
@Configuration
class Passwords {

    @Bean
    PasswordEncoder passwordEncoder() {
        String method = "sha256-bcrypt";
        return new DelegatingPasswordEncoder(method, Map.of(method, new DigestThenBcrypt()));
    }

    /**
     * BCrypt over the SHA-256 of the password. BCrypt alone takes 72 bytes, which is 36 letters in Arabic; the digest in
     * Base64 has 44 whatever the length.
     */
    private static final class DigestThenBcrypt implements PasswordEncoder {

        private static final int STRENGTH = 10;

        private final PasswordEncoder bcrypt = new BCryptPasswordEncoder(STRENGTH);

        @Override
        public String encode(CharSequence password) {
            return bcrypt.encode(digest(password));
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            return bcrypt.matches(digest(password), hash);
        }

        private static String digest(CharSequence password) {
            byte[] bytes = password.toString().getBytes(StandardCharsets.UTF_8);
            try {
                return Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    }
}
