package mx.icsoe.portal.usuarios.web;

import java.util.Locale;
import java.util.stream.Stream;

/** Lo que acaba de pasar, para decirlo arriba de la página. */
public enum HechoVisto {
    NINGUNO(""),
    INVITADO("Invitación enviada"),
    REENVIADO("Invitación reenviada. El enlace anterior ya no sirve"),
    FACULTADES("Listo: cambió lo que puede hacer. Si tenía una sesión abierta, tendrá que entrar de nuevo"),
    SUSPENDIDO("Capturista suspendido. Si tenía una sesión abierta, ya terminó. Se le avisó en su buzón y por correo"),
    REACTIVADO("Capturista reactivado. Ya puede entrar, y se le avisó en su buzón y por correo"),
    DE_BAJA("Capturista dado de baja. Su rastro se conserva"),
    ACTIVADA("Tu cuenta quedó activada. Entra con tu CURP y la contraseña que pusiste"),
    ACEPTADA("Aceptaste la invitación. Entra con tu CURP y tu contraseña de siempre"),
    AGREGADA("Aceptaste la invitación"),
    CONTRASENA("Tu contraseña cambió. Las sesiones que tuvieras abiertas en otros equipos se cerraron"),
    CONTRASENA_PUESTA("Tu contraseña cambió. Entra con la nueva"),
    CORREO_PEDIDO("Te mandamos un correo a la dirección nueva. Ábrelo para confirmarla; vence en una hora"),
    CORREO_CONFIRMADO("Correo confirmado: los avisos llegarán a tu dirección nueva"),
    YA_NO("Ese contratista ya no te deja trabajar por él. Si crees que es un error, pregúntale"),
    YA_NO_CONSERVADO(
            "El contratista por el que trabajabas detuvo tu acceso. Lo que escribías se conserva un día, por si te"
                    + " lo devuelve. Si crees que es un error, pregúntale");

    private final String frase;

    HechoVisto(String frase) {
        this.frase = frase;
    }

    public String frase() {
        return frase;
    }

    public boolean hay() {
        return this != NINGUNO;
    }

    public String tipo() {
        return this == YA_NO || this == YA_NO_CONSERVADO ? "importante" : "exito";
    }

    String en(String ruta) {
        return ruta + "?hecho=" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static HechoVisto de(String nombre) {
        return Stream.of(values())
                .filter(uno -> uno.name().equals(nombre.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElse(NINGUNO);
    }
}
