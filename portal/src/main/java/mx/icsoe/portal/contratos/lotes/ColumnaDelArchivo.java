package mx.icsoe.portal.contratos.lotes;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.icsoe.portal.contratos.CamposDelContrato;

/** Las columnas de la plantilla de contratos, en su orden. El archivo puede traerlas en otro y con otras mayúsculas. */
public enum ColumnaDelArchivo {
    RFC(
            CamposDelContrato.RFC,
            "RFC del contratante",
            "EJEMPLO (borra este renglón)",
            "12 caracteres si es persona moral, 13 si es persona física. No es el tuyo ni el genérico.",
            true,
            "rfc",
            "rfccontratante"),
    NOMBRE(
            CamposDelContrato.NOMBRE,
            "Nombre o razón social",
            "Comercializadora del Valle, S.A. de C.V.",
            "Puedes dejarlo vacío si ya informaste contratos con ese RFC: se usa el último.",
            false,
            "nombre",
            "razonsocial",
            "nombredelcontratante"),
    CORREO(
            CamposDelContrato.CORREO,
            "Correo electrónico",
            "compras@empresa.mx",
            "Puedes dejarlo vacío si ya informaste contratos con ese RFC: se usa el último.",
            false,
            "correo",
            "email"),
    CELULAR(
            CamposDelContrato.CELULAR,
            "Celular",
            "5512345678",
            "10 dígitos. Puedes dejarlo vacío si ya informaste contratos con ese RFC: se usa el último.",
            false,
            "telefonocelular",
            "movil"),
    TELEFONO_FIJO(
            CamposDelContrato.TELEFONO_FIJO,
            "Teléfono fijo",
            "",
            "10 dígitos. Opcional.",
            false,
            "telefono",
            "telefonofijoopcional"),
    OBJETO(
            CamposDelContrato.OBJETO,
            "Objeto del contrato",
            "Limpieza de oficinas",
            "Qué servicio se presta o qué obra se ejecuta. Hasta 2,000 caracteres.",
            true,
            "objeto"),
    REPSE(
            CamposDelContrato.REPSE,
            "Folio REPSE",
            "AR129038/2024",
            "El del servicio u obra contratado, como está en tu acuse de registro.",
            true,
            "repse",
            "folio",
            "registrorepse"),
    SERVICIO(
            CamposDelContrato.SERVICIO,
            "Servicio u obra especializado",
            "Servicios de limpieza",
            "La descripción autorizada en tu registro del REPSE. Hasta 500 caracteres.",
            true,
            "servicio",
            "servicioespecializado",
            "descripcion",
            "serviciouobraespecializadocontratado"),
    INICIO(
            CamposDelContrato.INICIO,
            "Fecha de inicio",
            "15/03/2026",
            "Día, mes y año. Dentro del cuatrimestre que informas.",
            true,
            "inicio",
            "fechainicio"),
    TERMINO(
            CamposDelContrato.TERMINO,
            "Fecha de término",
            "",
            "Día, mes y año. Solo si se conoce.",
            false,
            "termino",
            "fechatermino",
            "fechafin",
            "fin"),
    CONVENCIONAL(
            CamposDelContrato.CONVENCIONAL,
            "¿Domicilio convencional igual al fiscal?",
            "Sí",
            "Sí o No, del tuyo. Vacío cuenta como Sí. Si es No, lo ubicas después en el portal.",
            false,
            "domicilioconvencional",
            "domicilioconvencionaligualalfiscal"),
    DEL_CONTRATANTE(
            CamposDelContrato.DEL_CONTRATANTE,
            "¿Domicilio del contratante igual al fiscal?",
            "Sí",
            "Sí o No, del suyo. Vacío cuenta como Sí. Si es No, lo ubicas después en el portal.",
            false,
            "domiciliodelcontratante",
            "domiciliocontratante");

    /** Con lo que empieza el RFC del renglón de ejemplo, que no se lee. */
    static final String EJEMPLO = "EJEMPLO";

    private static final List<ColumnaDelArchivo> EN_ORDEN = List.of(values());

    private final CamposDelContrato campo;
    private final String titulo;
    private final String ejemplo;
    private final String guia;
    private final boolean exigida;

    @SuppressWarnings("ImmutableEnumChecker") // Lo que da List.of no cambia.
    private final List<String> otrosNombres;

    ColumnaDelArchivo(
            CamposDelContrato campo,
            String titulo,
            String ejemplo,
            String guia,
            boolean exigida,
            String... otrosNombres) {
        this.campo = campo;
        this.titulo = titulo;
        this.ejemplo = ejemplo;
        this.guia = guia;
        this.exigida = exigida;
        this.otrosNombres = List.of(otrosNombres);
    }

    /** Su lugar en la plantilla, desde 0. */
    public int lugar() {
        return EN_ORDEN.indexOf(this);
    }

    public String titulo() {
        return titulo;
    }

    public String ejemplo() {
        return ejemplo;
    }

    /** Cómo se llena. */
    public String guia() {
        return guia;
    }

    /** Si el archivo debe traerla. */
    public boolean exigida() {
        return exigida;
    }

    /** La que lleva ese nombre en el encabezado de un archivo. */
    static Optional<ColumnaDelArchivo> llamada(String encabezado) {
        String llave = llave(encabezado);
        return EN_ORDEN.stream()
                .filter(una -> llave.equals(llave(una.titulo)) || una.otrosNombres.contains(llave))
                .findFirst();
    }

    /** La del campo de una falta. */
    public static Optional<ColumnaDelArchivo> deCampo(String campo) {
        return EN_ORDEN.stream().filter(una -> una.campo.campo().equals(campo)).findFirst();
    }

    private static String llave(String texto) {
        return Normalizer.normalize(texto, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
