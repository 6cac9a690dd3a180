package mx.icsoe.portal.plataforma.web;

import java.util.Arrays;
import mx.icsoe.portal.nucleo.Motivo;

/** Por qué una petición no llegó a su página; el número es el del estado de HTTP (RFC 9110, 15). */
public enum MotivoWeb implements Motivo {
    PETICION_ILEGIBLE(
            400,
            "No entendimos la petición",
            "El navegador envió algo que el portal no puede leer.",
            "Vuelve a la página anterior y envía de nuevo el formulario."),
    SESION_TERMINADA(
            401,
            "Tu sesión terminó",
            "Pasó demasiado tiempo sin uso, o saliste en otra pestaña.",
            "Ingresa de nuevo. Lo que escribías se conserva un día y aparece al volver a la página."),
    SIN_PERMISO(
            403,
            "No puedes ver esta página",
            "La página es de otra persona, pide un permiso que no tienes, o el formulario ya no es de tu sesión.",
            "Si capturas para un contratista, él decide qué puedes hacer. Si llenabas un formulario, vuelve a abrirlo: el"
                    + " navegador debe aceptar las galletas de este sitio."),
    NO_EXISTE(
            404,
            "No encontramos la página",
            "La dirección no existe o cambió.",
            "Si la escribiste, revísala. Si llegaste por un enlace, el enlace está equivocado."),
    METODO_DISTINTO(
            405,
            "Esta dirección no se abre así",
            "La dirección solo recibe lo que envía un formulario de este sitio.",
            "Regresa a la página del formulario y envíalo con su botón."),
    MUY_GRANDE(
            413,
            "Lo que enviaste es demasiado grande",
            "Pesa más de lo que el portal recibe.",
            "Regresa a la página anterior y envía un archivo más ligero. El acuse de registro debe pesar menos de 10 MB."),
    OTRO_FORMATO(
            415,
            "El portal no lee ese formato",
            "Lo que enviaste no tiene el formato que esta página recibe.",
            "Regresa a la página del formulario y envíalo con su botón."),
    DEMASIADAS_VECES(
            429,
            "Demasiados intentos seguidos",
            "Desde tu conexión, o con tus datos, se hicieron muchos intentos en poco tiempo.",
            "Espera unos minutos e intenta de nuevo. Lo que habías guardado se conserva."),
    FALLA(
            500,
            "Tuvimos un problema",
            "El problema es nuestro, no tuyo. Quedó registrado para corregirlo.",
            "Intenta de nuevo en unos minutos. Lo que habías guardado se conserva."),
    FUERA_DE_SERVICIO(
            503,
            "El portal no está disponible",
            "Lo estamos arreglando, o acaba de iniciar y aún no atiende.",
            "Intenta de nuevo en unos minutos. Lo que habías guardado se conserva.");

    private final int estado;
    private final Texto texto;
    private final String causa;

    MotivoWeb(int estado, String mensaje, String causa, String remedio) {
        this.estado = estado;
        this.texto = new Texto("WEB-" + estado, mensaje, remedio);
        this.causa = causa;
    }

    /** El motivo de un estado de HTTP; de los que no tienen uno propio, el de su familia. */
    static MotivoWeb de(int estado) {
        return Arrays.stream(values())
                .filter(motivo -> motivo.estado == estado)
                .findFirst()
                .orElse(estado >= 500 ? FALLA : PETICION_ILEGIBLE);
    }

    public int estado() {
        return estado;
    }

    /** Qué pasó, en una frase. */
    public String causa() {
        return causa;
    }

    @Override
    public Texto texto() {
        return texto;
    }
}
