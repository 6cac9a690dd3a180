package mx.icsoe.portal.plataforma.correo;

import java.util.Optional;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.plataforma.sesiones.RutaPropia;

/**
 * Lo que se le escribe a una persona: un asunto, unos párrafos y, si hace falta, un enlace. El correo que sale lo dice
 * dos veces, en texto y en HTML; aquí nunca se escribe HTML.
 *
 * <p>Un RFC, una CURP o un NSS que se hubiera colado en el asunto o en el texto sale tapado: el correo viaja y se guarda
 * fuera del portal.
 *
 * @param asunto una línea, de 150 caracteres a lo más; lo que no cabe se corta
 * @param texto párrafos separados por un renglón en blanco
 * @param enlace lo que se le invita a abrir
 * @param unica nombre de lo que se avisa, cuando no debe avisarse dos veces: quien envíe otra carta con la misma llave
 *     recibe la primera
 */
public record Carta(Correo para, String asunto, String texto, Optional<Enlace> enlace, Optional<String> unica) {

    public Carta {
        asunto = TextoDeCarta.asunto(asunto);
        texto = TextoDeCarta.parrafos(texto);
    }

    public static Carta para(Correo para, String asunto, String texto) {
        return new Carta(para, asunto, texto, Optional.empty(), Optional.empty());
    }

    /** La misma, con un enlace después del texto. */
    public Carta conEnlace(String rotulo, RutaPropia ruta) {
        return new Carta(para, asunto, texto, Optional.of(new Enlace(rotulo, ruta)), unica);
    }

    /** La misma, que no se envía si ya se envió otra con la llave. */
    public Carta unaVez(String llave) {
        return new Carta(para, asunto, texto, enlace, Optional.of(llave));
    }

    /** Solo el asunto: lo demás puede llevar un enlace secreto. */
    @Override
    public String toString() {
        return "Carta[" + asunto + "]";
    }

    /**
     * Una página de este portal.
     *
     * @param rotulo qué se hace ahí: «Activar mi cuenta»
     */
    public record Enlace(String rotulo, RutaPropia ruta) {

        public Enlace {
            rotulo = TextoDeCarta.asunto(rotulo);
        }
    }
}
