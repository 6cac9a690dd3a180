package mx.icsoe.portal.acceso;

import java.util.Locale;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.Motivo;

/**
 * Todo lo que puede impedir la entrada, lo haya notado el navegador o el servidor. El navegador los nombra por su
 * {@link #clave()}; así las palabras se escriben una sola vez.
 */
public enum MotivoDeAcceso implements Motivo {
    RFC_VACIO("ACC-001", "rfc", "Escribe el RFC del contratista", """
            Escribe el RFC tal como está en la constancia de situación fiscal del contratista."""),
    RFC_FORMA("ACC-002", "rfc", "Escribe el RFC con sus 12 o 13 caracteres", """
            La persona moral tiene un RFC de 12 caracteres y la persona física, de 13. Puede llevar Ñ o &."""),
    CERTIFICADO_FALTA("ACC-003", "cer", "Selecciona el archivo .cer", """
            Es el certificado que el SAT entregó con la e.firma; su nombre suele empezar con el RFC o con números."""),
    LLAVE_FALTA("ACC-004", "key", "Selecciona el archivo .key", """
            Es la llave privada que se generó al tramitar la e.firma; suele llamarse Claveprivada_FIEL seguido del RFC.
            Se abre en tu equipo y nunca se envía."""),
    CONTRASENA_FALTA("ACC-005", "contrasena", "Escribe la contraseña de la e.firma", """
            Es la contraseña de la llave privada, no la del portal del SAT (CIEC)."""),
    CONTRASENA("ACC-006", "contrasena", "La contraseña no abre este archivo .key", """
            Revisa mayúsculas, acentos y que el .key sea el de esta e.firma. Si la olvidaste, no se puede recuperar:
            tramita otra e.firma en el SAT."""),
    LLAVE_DE_OTRO_CERTIFICADO("ACC-007", "key", "El .key no corresponde al .cer", """
            La contraseña abrió la llave, pero es de otro certificado. Tras una renovación, usa el .key y el .cer del
            mismo trámite."""),
    VENCIDA("ACC-008", "cer", "La e.firma venció: renuévala en el SAT", """
            La e.firma dura cuatro años. Hasta un año después de vencer, la persona física puede renovarla en línea;
            la persona moral, si su representante tiene e.firma vigente."""),
    REVOCADA("ACC-009", "cer", "La e.firma está revocada", """
            El SAT la dio por terminada: por otra posterior, por un reporte o por una revisión. Usa la vigente o
            tramítala en el SAT."""),
    CERTIFICADO_CSD("ACC-010", "cer", "Este archivo es un sello digital (CSD), no una e.firma", """
            Los sellos digitales solo sirven para facturar. Usa el .cer y el .key de la e.firma."""),
    CERTIFICADO_REPRESENTANTE(
            "ACC-011", "cer", "La e.firma es del representante legal: usa la de la persona moral", """
            Si el contratista es persona moral, la E. Firma que debe ingresar es la de la persona moral, no la del
            representante legal (guía 1, paso 6)."""),
    CERTIFICADO_OTRO_RFC("ACC-012", "cer", "El certificado es de otro RFC", """
            El RFC que escribiste y el del certificado deben ser el mismo. Revisa ambos."""),
    REVOCACION_NO_CONSULTADA(
            "ACC-013", "cer", "No pudimos consultar la revocación con el SAT; intenta en unos minutos", """
            Sin la respuesta del SAT no dejamos entrar a nadie: podría ser una e.firma robada. Tu e.firma no tiene
            nada malo; el servicio del SAT no contestó a tiempo o contestó algo en que no se puede confiar."""),
    AUN_NO_VIGENTE("ACC-014", "cer", "La e.firma aún no empieza a valer", """
            El certificado vale desde la fecha que indica. Espera a ese día o usa la e.firma vigente."""),
    CERTIFICADO_NO_EFIRMA("ACC-015", "cer", "Este certificado no es una e.firma del SAT", """
            El certificado no tiene los usos que el SAT da a una e.firma. Selecciona el .cer que te entregó el SAT."""),
    RFC_DEL_REPRESENTANTE(
            "ACC-016", "rfc", "El RFC que escribiste es del representante legal: escribe el de la persona moral", """
            La e.firma que elegiste es de la persona moral: el RFC debe ser el suyo, de 12 caracteres."""),
    EMISOR_DESCONOCIDO("ACC-017", "cer", "Este certificado no lo expidió el SAT", """
            Solo se admiten certificados de las autoridades del SAT. Selecciona el .cer que te entregó el SAT."""),
    IMPOSTOR("ACC-018", "cer", "Este certificado dice ser del SAT, pero el SAT no lo firmó", """
            El archivo está alterado o es falso. Descarga tu certificado de nuevo del portal del SAT."""),
    AUTORIDAD_VENCIDA(
            "ACC-019", "cer", "La autoridad que expidió la e.firma ya terminó: renueva tu e.firma en el SAT", """
            Los certificados dejan de valer junto con la autoridad que los expidió."""),
    AUTORIDAD_AUN_NO_VIGENTE("ACC-020", "cer", "La autoridad que expidió la e.firma aún no está vigente", """
            Avisa a quien opera este portal: el reloj del servidor o las autoridades configuradas están mal."""),
    REVOCACION_DESCONOCIDA("ACC-021", "cer", "El SAT no reconoce este certificado", """
            El servicio del SAT contestó que no conoce el certificado. Si lo acaban de expedir, espera 24 horas."""),
    CLAVE_NO_ADMITIDA(
            "ACC-022", "cer", "La llave de este certificado no cumple lo que el SAT exige a una e.firma", """
            Se admiten llaves RSA de 2048 bits o más y certificados firmados con SHA-256. Renueva tu e.firma."""),
    CERTIFICADO_ILEGIBLE("ACC-023", "cer", "Este archivo no es un certificado .cer o está dañado", """
            Selecciona el archivo .cer de la e.firma; si está dañado, descárgalo de nuevo del portal del SAT."""),
    CERTIFICADO_GRANDE("ACC-024", "cer", "El archivo .cer pesa demasiado para ser un certificado", """
            Un .cer pesa cerca de 2 KB. Probablemente elegiste otro archivo."""),
    CERTIFICADO_SIN_RFC("ACC-025", "cer", "El certificado no dice de qué RFC es", """
            Los certificados del SAT llevan el RFC. Selecciona el .cer de la e.firma."""),
    LLAVE_ILEGIBLE("ACC-026", "key", "El navegador no pudo leer el archivo .key: selecciónalo de nuevo", """
            El archivo se movió, se borró o está en una unidad que se desconectó."""),
    LLAVE_VACIA("ACC-027", "key", "El archivo .key está vacío", """
            La copia salió mal. Busca el .key original o un respaldo."""),
    LLAVE_GRANDE("ACC-028", "key", "El archivo .key pesa demasiado para ser una llave privada", """
            Un .key pesa menos de 2 KB. Probablemente elegiste otro archivo."""),
    LLAVE_PEM("ACC-029", "key", "Este .key está convertido a texto (PEM): usa el archivo original del SAT", """
            Algún programa lo convirtió. El original es un archivo que no se puede leer como texto."""),
    LLAVE_INCOMPLETA("ACC-030", "key", "El archivo .key está incompleto", """
            Se cortó al copiarlo o descargarlo. Busca el .key original o un respaldo."""),
    LLAVE_CON_SOBRA("ACC-031", "key", "El archivo .key trae datos de más", """
            Algún programa le agregó algo. Busca el .key original o un respaldo."""),
    LLAVE_NO_ES("ACC-032", "key", "Este archivo no es una llave privada .key", """
            Selecciona el .key que se generó al tramitar la e.firma."""),
    LLAVE_ES_CERTIFICADO("ACC-033", "key", "Este archivo es un certificado: aquí va el .key", """
            Elegiste el .cer donde va el .key. Revisa los dos archivos."""),
    LLAVE_PBES1("ACC-034", "key", "El .key usa un cifrado antiguo (PBES1) que ya no se admite", """
            Lo cifró un programa que no es del SAT o muy viejo. Usa el .key original o renueva tu e.firma."""),
    LLAVE_CIFRA_DESCONOCIDA("ACC-035", "key", "El .key está cifrado de una forma que el SAT no usa", """
            Algún programa lo volvió a cifrar. Usa el .key original."""),
    LLAVE_VUELTAS("ACC-036", "key", "El .key pide un trabajo de descifrado fuera de lo normal", """
            Pide cero o más de un millón de vueltas: abrirlo trabaría tu equipo. Usa el .key original del SAT."""),
    LLAVE_DANADA("ACC-037", "key", "La contraseña es correcta, pero la llave está dañada", """
            Busca el .key original o un respaldo; si no hay, revoca esta e.firma y tramita otra."""),
    FIRMA_INCORRECTA("ACC-040", "cer", "La firma no corresponde a esta sesión; vuelve a validar tu e.firma", """
            La firma se hizo para otro sitio, otra sesión u otro RFC. Revisa que la dirección sea la de este portal."""),
    RETO_AUSENTE("ACC-041", "cer", "Esta validación ya se usó; vuelve a validar tu e.firma", """
            Cada validación sirve una vez y solo en la ventana donde se pidió."""),
    RETO_VENCIDO("ACC-042", "cer", "Pasaron más de 5 minutos; vuelve a validar tu e.firma", """
            Por seguridad, la firma debe llegar pronto. Presiona Validar otra vez."""),
    TOKEN_MAL_FORMADO("ACC-043", "cer", "La firma llegó incompleta; recarga la página y vuelve a intentar", """
            Un programa o la red alteró lo que mandó el navegador. Si se repite, prueba en otra red o navegador."""),
    SIN_VALIDACION("ACC-044", "cer", "Pasaron más de 5 minutos; vuelve a validar tu e.firma", """
            Entre Validar e Ingresar hay 5 minutos, y cada validación sirve una vez."""),
    DEMASIADOS_INTENTOS("ACC-045", "rfc", "Hubo muchos intentos seguidos; espera unos minutos", """
            Para cuidar las cuentas se limita cuántas veces se puede intentar. Espera 15 minutos."""),
    SIN_CONFIGURAR("ACC-046", "cer", "Este portal aún no tiene configuradas las autoridades del SAT", """
            Avisa a quien lo opera: faltan icsoe.efirma.anclas o icsoe.efirma.ocsp."""),
    NAVEGADOR("ACC-047", "key", "El navegador no pudo abrir la e.firma; recarga la página y vuelve a intentar", """
            Si se repite, actualiza el navegador o prueba otro; algunas extensiones lo impiden."""),
    NAVEGADOR_SIN_CIFRADO(
            "ACC-048", "key", "Este navegador no puede abrir la e.firma: usa uno reciente y una dirección https", """
            Abrir la llave en tu equipo exige una conexión segura (https) y un navegador de 2022 o posterior."""),
    PAGINA_CADUCA("ACC-049", "rfc", "La página estuvo abierta mucho tiempo: recárgala y vuelve a validar", """
            Recarga la página con F5 y vuelve a elegir tus archivos."""),
    SIN_RESPUESTA("ACC-050", "rfc", "No hubo respuesta del portal; revisa tu conexión y vuelve a intentar", """
            La red se interrumpió o el portal está fuera de servicio. Tus archivos no se enviaron."""),
    SIN_GUIONES("ACC-051", "rfc", "Para usar la e.firma activa JavaScript en tu navegador", """
            La llave se abre en tu equipo y no se envía; eso solo puede hacerlo un programa dentro de la página."""),
    OTRA_DIRECCION("ACC-052", "rfc", "Abriste el portal por otra dirección: entra por la oficial", """
            Lo que firmas dice en qué sitio entras, y debe ser el oficial. Escribe en el navegador la dirección que
            publica quien opera este portal; si llegaste por un enlace, desconfía de él."""),
    TERMINOS_SIN_ACEPTAR("ACC-060", "acepto", "Acepta los términos y condiciones para ingresar", """
            Lee el texto completo y marca la casilla. Sin aceptarlos no se puede usar el portal.""");

    private final Texto texto;
    private final String campo;

    MotivoDeAcceso(String codigo, String campo, String mensaje, String remedio) {
        this.texto = new Texto(codigo, mensaje, remedio.replace('\n', ' ').strip());
        this.campo = campo;
    }

    @Override
    public Texto texto() {
        return texto;
    }

    /** El campo de la página donde se corrige. */
    public String campo() {
        return campo;
    }

    /** Como la nombran los guiones: {@code llave-de-otro-certificado}. */
    public String clave() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** La falta de este motivo en su campo. */
    public Falta falta() {
        return en(campo);
    }

    /** La falta con una frase más precisa que la general, por ejemplo con la fecha. */
    public Falta falta(String frase) {
        return en(campo, frase);
    }
}
