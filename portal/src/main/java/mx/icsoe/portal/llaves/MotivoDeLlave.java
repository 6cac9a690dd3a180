package mx.icsoe.portal.llaves;

import java.util.Locale;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.Motivo;

/**
 * Todo lo que puede impedir agregar una llave de acceso o entrar con ella, lo haya notado el navegador o el servidor. El
 * navegador los nombra por su {@link #clave()}; así las palabras se escriben una sola vez.
 */
public enum MotivoDeLlave implements Motivo {
    CANCELADA("LLA-001", "No se usó ninguna llave de acceso", """
            Se cerró la ventana del navegador sin elegir una, o este dispositivo no tiene una llave de este portal.
            Intenta de nuevo; si nunca agregaste una aquí, entra como siempre y agrégala en «Llaves de acceso»."""),
    TIEMPO_AGOTADO("LLA-002", "Se acabó el tiempo para usar la llave de acceso", """
            Hay 5 minutos para confirmar en el dispositivo. Presiona el botón otra vez."""),
    NAVEGADOR_SIN_LLAVES("LLA-003", "Este navegador no admite llaves de acceso", """
            Hace falta un navegador reciente y una dirección https. Mientras tanto, el contratista entra con su e.firma y el
            capturista con su CURP y su contraseña."""),
    YA_REGISTRADA("LLA-004", "Este dispositivo ya tiene una llave tuya de este portal", """
            No hace falta otra: úsala para entrar. Si ya no te sirve, quítala de la lista y agrégala de nuevo."""),
    NAVEGADOR("LLA-005", "El navegador no pudo usar la llave de acceso; recarga la página y vuelve a intentar", """
            Si se repite, actualiza el navegador, prueba otro o entra de la otra manera."""),
    OTRA_DIRECCION("LLA-006", "Abriste el portal por otra dirección: entra por la oficial", """
            Una llave de acceso solo funciona en el sitio donde se agregó. Escribe en el navegador la dirección que publica
            quien opera este portal; si llegaste por un enlace, desconfía de él."""),
    PAGINA_CADUCA("LLA-007", "La página estuvo abierta mucho tiempo: recárgala y vuelve a intentar", """
            Recarga la página con F5 y presiona el botón otra vez."""),
    SIN_RESPUESTA("LLA-008", "No hubo respuesta del portal; revisa tu conexión y vuelve a intentar", """
            La red se interrumpió o el portal está fuera de servicio."""),
    DEMASIADOS_INTENTOS("LLA-009", "Hubo muchos intentos seguidos; espera unos minutos", """
            Para cuidar las cuentas se limita cuántas veces se puede intentar. Espera 15 minutos."""),
    MAL_FORMADA("LLA-010", "Lo que respondió el dispositivo llegó incompleto; vuelve a intentar", """
            Un programa o la red alteró lo que mandó el navegador. Si se repite, prueba en otra red o navegador."""),
    RETO_AUSENTE("LLA-011", "Este intento ya se usó; vuelve a intentar", """
            Cada intento sirve una vez y solo en la ventana donde se pidió."""),
    RETO_VENCIDO("LLA-012", "Pasaron más de 5 minutos; vuelve a intentar", """
            Por seguridad, la respuesta del dispositivo debe llegar pronto. Presiona el botón otra vez."""),
    RETO_DISTINTO("LLA-013", "La respuesta es de otro intento; vuelve a intentar", """
            El dispositivo firmó algo distinto de lo que este portal le pidió. Presiona el botón otra vez."""),
    ORIGEN_AJENO("LLA-014", "La llave se usó en otro sitio; entra por la dirección oficial", """
            El dispositivo dice que firmó para un sitio que no es este. Desconfía de la página que te lo pidió."""),
    SITIO_AJENO("LLA-015", "La llave es de otro sitio", """
            Elige la llave que agregaste en este portal; si no aparece, entra de la otra manera y agrega una."""),
    SIN_VERIFICAR("LLA-016", "El dispositivo no comprobó que eres tú", """
            Este portal pide que el dispositivo te reconozca: con tu huella, tu rostro o su PIN. Actívalo y vuelve a
            intentar."""),
    FIRMA_INCORRECTA("LLA-017", "La firma de la llave no corresponde", """
            Lo que mandó el dispositivo no se hizo con la llave que agregaste. Vuelve a intentar; si se repite, quita la
            llave y agrega otra."""),
    ALGORITMO("LLA-018", "El dispositivo ofreció una clase de llave que no se admite", """
            Se admiten ES256, EdDSA y RS256, que tienen todos los dispositivos recientes. Prueba con otro."""),
    COPIADA("LLA-019", "Bloqueamos esta llave porque puede haber una copia", """
            El dispositivo dijo haberla usado menos veces que antes, y eso pasa cuando alguien la copió. Entra de la otra
            manera, quítala y agrega una nueva. Si no fuiste tú quien intentó entrar, avisa a quien opera el portal."""),
    DESCONOCIDA("LLA-020", "El portal no conoce esta llave de acceso", """
            Se quitó de la lista, o es de otra cuenta. Bórrala de tu dispositivo, entra de la otra manera y, si quieres,
            agrega una nueva."""),
    BLOQUEADA("LLA-021", "Esta llave está bloqueada", """
            Se bloqueó porque podía haber una copia. Entra de la otra manera, quítala y agrega una nueva."""),
    EFIRMA_ANTIGUA("LLA-030", "Hace mucho que no entras con tu e.firma: entra con ella esta vez", """
            Una llave de acceso sirve unos meses a partir de la última entrada con e.firma, lo bastante para un
            cuatrimestre. Al entrar con ella, tus llaves vuelven a servir."""),
    EFIRMA_VENCIDA("LLA-031", "La e.firma con que entraste la última vez ya venció: entra con la nueva", """
            Las llaves de acceso dependen de tu e.firma. Si la renovaste, entra con ella una vez; si no, renuévala en el
            SAT."""),
    EFIRMA_REVOCADA("LLA-032", "La e.firma con que entraste la última vez está revocada: entra con la vigente", """
            Las llaves de acceso dependen de tu e.firma. Entra una vez con la vigente y volverán a servir."""),
    REVOCACION_NO_CONSULTADA("LLA-033", "No pudimos consultar tu e.firma con el SAT; intenta en unos minutos", """
            Antes de dejarte entrar se pregunta al SAT si tu e.firma sigue vigente, y su servicio no contestó a tiempo. Tu
            llave no tiene nada malo."""),
    TERMINOS_PENDIENTES("LLA-034", "Hay términos y condiciones por aceptar: entra con tu e.firma", """
            Aceptarlos pide la e.firma. Entra con ella una vez, acéptalos y tu llave volverá a servir."""),
    CUENTA_INACTIVA("LLA-035", "Tu cuenta de capturista no está activa", """
            El contratista la suspendió o la dio de baja. Pídele que la reactive."""),
    NOMBRE_VACIO("LLA-040", "Escribe un nombre para reconocer la llave", """
            Sirve para distinguirla en la lista, por ejemplo «Laptop de la oficina»."""),
    NOMBRE_LARGO("LLA-041", "El nombre de la llave tiene a lo más 60 caracteres", """
            Usa uno corto, por ejemplo «Laptop de la oficina»."""),
    DEMASIADAS("LLA-042", "Ya tienes 10 llaves de acceso: quita una antes de agregar otra", """
            Quita las de dispositivos que ya no usas.""");

    private final Texto texto;

    MotivoDeLlave(String codigo, String mensaje, String remedio) {
        this.texto = new Texto(codigo, mensaje, remedio.replace('\n', ' ').strip());
    }

    @Override
    public Texto texto() {
        return texto;
    }

    /** El campo de la página donde se corrige: el nombre o el botón. */
    public String campo() {
        return this == NOMBRE_VACIO || this == NOMBRE_LARGO ? "nombre" : "llave";
    }

    /** Como la nombran los guiones: {@code ya-registrada}. */
    public String clave() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** La falta de este motivo en su campo. */
    public Falta falta() {
        return en(campo());
    }
}
