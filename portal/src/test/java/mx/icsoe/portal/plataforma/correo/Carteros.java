package mx.icsoe.portal.plataforma.correo;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.plataforma.correo.PropiedadesDeCorreo.Cifrado;
import mx.icsoe.portal.plataforma.correo.PropiedadesDeCorreo.Modo;
import mx.icsoe.portal.plataforma.correo.PropiedadesDeCorreo.Smtp;

/** Carteros de verdad hacia el servidor que la prueba diga. */
final class Carteros {

    static final ImprimirCarta IMPRIMIR =
            new ImprimirCarta(TemplateEngine.createPrecompiled(ContentType.Html), () -> "https://icsoe.ejemplo.mx");

    private Carteros() {}

    static CarteroPorSmtp hacia(int puerto) {
        return hacia(puerto, Cifrado.NINGUNO, "", (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /** Con usuario y contraseña, si se dice; la paciencia es poca para que un servidor que calla no alargue la prueba. */
    static CarteroPorSmtp hacia(int puerto, Cifrado cifrado, String usuario, SSLSocketFactory conexiones) {
        var smtp = new Smtp("localhost", puerto, cifrado, usuario, usuario, Duration.ofSeconds(2));
        var propiedades = new PropiedadesDeCorreo(
                Modo.SMTP,
                new Correo("icsoe@ejemplo.mx"),
                "ICSOE · Avisos",
                smtp,
                1,
                Duration.ofSeconds(5),
                Duration.ofDays(3),
                Duration.ofDays(90));
        return new CarteroPorSmtp(smtp, new EscribirMime(IMPRIMIR, propiedades), conexiones);
    }
}
