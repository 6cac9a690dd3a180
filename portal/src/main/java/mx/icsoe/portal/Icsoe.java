package mx.icsoe.portal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Punto de arranque del portal. */
@SpringBootApplication
public class Icsoe {

    public static void main(String[] args) {
        SpringApplication.run(Icsoe.class, args);
    }
}
