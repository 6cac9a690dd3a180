package mx.icsoe.portal.plataforma.interfaz;

import java.util.Arrays;

/** Lo que se dice cuando una petición no puede atenderse, según su estado HTTP (RFC 9110, sección 15). */
public enum PaginaDeError {
    SOLICITUD_ILEGIBLE(
            400,
            "No entendimos la petición",
            "El navegador envió algo que el portal no puede leer.",
            "Vuelve a la página anterior y envía de nuevo el formulario."),
    SIN_PERMISO(
            403,
            "No puedes ver esta página",
            "La página es de otra persona, o el formulario ya no es de tu sesión.",
            "Si estabas llenando un formulario, vuelve a abrirlo. Si tu sesión terminó, ingresa de nuevo."),
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
            "El archivo es demasiado grande",
            "Lo que enviaste pesa más de lo que el portal recibe.",
            "Envía un archivo más ligero. El acuse de registro debe pesar menos de 10 MB."),
    OTRO_FORMATO(
            415,
            "El portal no lee ese formato",
            "Lo que enviaste no tiene el formato que esta página recibe.",
            "Regresa a la página del formulario y envíalo con su botón."),
    DEMASIADAS_VECES(
            429,
            "Demasiados intentos seguidos",
            "Desde tu conexión, o con tu RFC, se hicieron muchos intentos en poco tiempo.",
            "Espera unos minutos e intenta de nuevo. Lo que habías guardado se conserva."),
    FALLA(
            500,
            "Tuvimos un problema",
            "El problema es nuestro, no tuyo. Quedó registrado para corregirlo.",
            "Intenta de nuevo en unos minutos. Lo que habías guardado se conserva."),
    FUERA_DE_SERVICIO(
            503,
            "El portal no está disponible",
            "Estamos arreglando algo o el portal está por arrancar.",
            "Intenta de nuevo en unos minutos. Lo que habías guardado se conserva.");

    private static final int PRIMER_ESTADO_DEL_SERVIDOR = 500;

    private final int estado;
    private final String titulo;
    private final String causa;
    private final String remedio;

    PaginaDeError(int estado, String titulo, String causa, String remedio) {
        this.estado = estado;
        this.titulo = titulo;
        this.causa = causa;
        this.remedio = remedio;
    }

    /** La página de un estado; los que no tienen la suya usan la del 400 o la del 500, según de quién sea la culpa. */
    public static PaginaDeError de(int estado) {
        return Arrays.stream(values())
                .filter(pagina -> pagina.estado == estado)
                .findFirst()
                .orElse(estado < PRIMER_ESTADO_DEL_SERVIDOR ? SOLICITUD_ILEGIBLE : FALLA);
    }

    public String titulo() {
        return titulo;
    }

    public String causa() {
        return causa;
    }

    public String remedio() {
        return remedio;
    }
}
