package mx.icsoe.portal.usuarios;

import java.util.Optional;
import mx.icsoe.portal.nucleo.Motivo;

/** Lo que puede faltar o estorbar al dar de alta a un capturista y cuando él entra. */
public enum MotivoDeUsuarios implements Motivo {
    CURP_VACIA(
            "USU-001",
            "Escribe la CURP",
            "Son 18 letras y números. Está en la constancia de la CURP y en la credencial para votar."),
    CURP_FORMA(
            "USU-002",
            "La CURP no está bien escrita: revísala letra por letra",
            "Son 18 caracteres y el último comprueba a los demás, así que un solo cambio se nota. No confundas la letra O"
                    + " con el cero ni la I con el uno."),
    NOMBRE_VACIO(
            "USU-003",
            "Escribe el nombre completo del capturista",
            "Nombre y apellidos, como quieres que se lean en su sesión."),
    NOMBRE_LARGO("USU-004", "Escribe el nombre con 150 caracteres o menos", "Abrevia alguno de los nombres."),
    CORREO_DISTINTO(
            "USU-005",
            "Los dos correos no son iguales",
            "Se pide dos veces porque ahí llega la invitación: con una letra cambiada, le llegaría a otra persona."),
    CORREO_DUDOSO(
            "USU-006",
            "Revisa si el correo está bien escrito",
            "El dominio, lo que va después de la arroba, se parece mucho a otro más común. Corrígelo o, si es correcto,"
                    + " pulsa otra vez el botón."),
    YA_REGISTRADO(
            "USU-007",
            "Esta CURP ya está en tu lista",
            "Cada capturista se registra una vez. Búscalo en la lista para reenviarle la invitación, cambiar lo que puede"
                    + " hacer o reactivarlo."),
    CAMBIO_MIENTRAS_EDITABAS(
            "USU-008",
            "Este capturista cambió mientras lo veías: revisa cómo está ahora",
            "Se cambió desde otra pestaña u otro equipo, o él aceptó la invitación. No se hizo lo que pediste: mira cómo"
                    + " quedó y vuelve a pedirlo si aún hace falta."),
    ACCESO(
            "USU-010",
            "La CURP o la contraseña no son correctas",
            "Revisa que no estén activadas las mayúsculas. Si nunca activaste tu cuenta, busca la invitación en tu correo;"
                    + " si olvidaste la contraseña, pide un enlace para poner otra."),
    MUCHOS_INTENTOS(
            "USU-011",
            "Hubo muchos intentos seguidos; espera unos minutos",
            "Para cuidar las cuentas, cada intento de más hace esperar más. Solo detiene a quien lo intenta desde esta"
                    + " misma red. Si olvidaste la contraseña, pide un enlace para poner otra."),
    CONTRASENA_VACIA("USU-012", "Escribe la contraseña", "Se puede pegar desde un administrador de contraseñas."),
    CONTRASENA_CORTA(
            "USU-013",
            "Escribe una contraseña de 12 caracteres o más",
            "Lo que la protege es lo larga que sea: tres o cuatro palabras que no tengan que ver entre sí sirven mejor"
                    + " que números y signos. Puede llevar espacios."),
    CONTRASENA_LARGA("USU-014", "Escribe una contraseña de 128 caracteres o menos", "Quita una parte: con 128 sobra."),
    CONTRASENA_FACIL(
            "USU-015",
            "Esa contraseña es fácil de adivinar: escribe otra",
            "Está entre las que se prueban primero o sigue un patrón, como palabras muy comunes, repeticiones, fechas o"
                    + " letras vecinas en el teclado."),
    CONTRASENA_CON_DATOS(
            "USU-016",
            "Escribe una contraseña que no lleve tu CURP, tu nombre ni tu correo",
            "Son lo primero que probaría quien te conozca."),
    CONTRASENA_ACTUAL(
            "USU-017",
            "La contraseña actual no es esa",
            "Para cambiarla hace falta la que usas ahora. Si la olvidaste, cierra la sesión y pide un enlace para poner"
                    + " otra."),
    PRIVACIDAD(
            "USU-018",
            "Acepta el aviso de privacidad para activar tu cuenta",
            "El aviso dice qué datos tuyos se guardan y para qué. El enlace se abre en otra pestaña."),
    CUENTA_CON_ESE_CORREO(
            "USU-019",
            "Ya tienes cuenta con este correo: escribe la contraseña que ya usas",
            "La invitación se acepta con tu cuenta de siempre. Si no recuerdas la contraseña, pide un enlace para poner"
                    + " otra y después vuelve a abrir la invitación."),
    ENLACE_USADO(
            "USU-020",
            "Este enlace ya se usó",
            "Cada enlace sirve una sola vez. Si lo usaste tú, entra con tu CURP y tu contraseña. Si no fuiste tú, avisa a"
                    + " quien te invitó y pon otra contraseña."),
    ENLACE_VENCIDO(
            "USU-021",
            "Este enlace ya venció",
            "La invitación vale 72 horas y el enlace para poner otra contraseña, una. Pide otro: la invitación, a quien te"
                    + " invitó; la contraseña, en «¿Olvidaste tu contraseña?»."),
    ENLACE_SUSTITUIDO(
            "USU-022",
            "Este enlace ya no sirve: hay otro más reciente o se retiró",
            "Busca en tu correo el último que te llegó. Si no hay otro, quien te invitó retiró la invitación."),
    ENLACE_DESCONOCIDO(
            "USU-023",
            "Este enlace no está completo o no es de este portal",
            "Algunos programas de correo lo cortan al final del renglón. Cópialo entero desde el correo y pégalo en la"
                    + " dirección del navegador."),
    SESION_DE_OTRO(
            "USU-024",
            "Tienes abierta otra sesión",
            "El enlace es para la persona a quien se le mandó el correo. Si eres tú, cierra primero la sesión que está"
                    + " abierta en este navegador y vuelve a abrir el enlace."),
    CORREO_REPETIDO(
            "USU-025",
            "Ese ya es tu correo",
            "Para cambiarlo escribe otro. A ese otro llegará un enlace para confirmarlo.");

    private final Texto texto;

    MotivoDeUsuarios(String codigo, String mensaje, String remedio) {
        this.texto = new Texto(codigo, mensaje, remedio);
    }

    @Override
    public Texto texto() {
        return texto;
    }

    /** Si es del enlace y no de lo que la persona escribió. */
    public boolean delEnlace() {
        return this == ENLACE_USADO
                || this == ENLACE_VENCIDO
                || this == ENLACE_SUSTITUIDO
                || this == ENLACE_DESCONOCIDO;
    }

    /** Por qué ya no sirve un enlace; vacío si sirve. */
    static Optional<MotivoDeUsuarios> de(Enlace.Estado estado) {
        return switch (estado) {
            case VIGENTE -> Optional.empty();
            case USADO -> Optional.of(ENLACE_USADO);
            case VENCIDO -> Optional.of(ENLACE_VENCIDO);
            case SUSTITUIDO -> Optional.of(ENLACE_SUSTITUIDO);
        };
    }
}
