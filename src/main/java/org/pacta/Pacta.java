package org.pacta;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Pacta. */
@SpringBootApplication
public class Pacta {

    public static void main(String[] args) {
        UniversalTime.begin();
        SpringApplication.run(Pacta.class, args);
    }
}
