package mx.icsoe.portal;

import mx.icsoe.portal.plataforma.arranque.Arranque;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Punto de entrada del portal. */
@SpringBootApplication
public class Icsoe {

    public static void main(String[] args) {
        new Arranque(Icsoe.class, System.getenv(), System.err).ejecutar(args);
    }
}
