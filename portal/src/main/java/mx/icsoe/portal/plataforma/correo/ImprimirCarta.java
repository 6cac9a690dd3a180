package mx.icsoe.portal.plataforma.correo;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Escribe una carta como va a leerse, en texto y en HTML: las dos dicen lo mismo.
 *
 * @param origen con qué empieza la dirección de una página del portal
 */
record ImprimirCarta(TemplateEngine motor, Supplier<String> origen) {

    private static final String DESPEDIDA =
            "Este correo se manda solo y nadie lee lo que se conteste. icsoe nunca pide por correo tu contraseña ni tu"
                    + " e.firma.";

    String enTexto(Carta carta) {
        Stream<String> enlace = carta.enlace().stream().map(este -> este.rotulo() + ":\n" + direccion(este));
        return Stream.of(Stream.of(carta.texto()), enlace, Stream.of("-- \n" + DESPEDIDA))
                .flatMap(parte -> parte)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    String enHtml(Carta carta) {
        Map<String, Object> parametros = new HashMap<>();
        parametros.put("asunto", carta.asunto());
        parametros.put("parrafos", List.of(carta.texto().split("\n\n")));
        parametros.put("despedida", DESPEDIDA);
        carta.enlace().ifPresent(enlace -> {
            parametros.put("rotulo", enlace.rotulo());
            parametros.put("direccion", direccion(enlace));
        });
        var salida = new StringOutput();
        motor.render("plataforma/carta.jte", parametros, salida);
        return salida.toString();
    }

    private String direccion(Carta.Enlace enlace) {
        return origen.get() + enlace.ruta().valor();
    }
}
