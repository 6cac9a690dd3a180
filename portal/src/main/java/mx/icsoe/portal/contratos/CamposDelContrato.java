package mx.icsoe.portal.contratos;

import java.util.List;
import java.util.stream.Stream;
import mx.icsoe.portal.nucleo.Telefono;
import mx.icsoe.portal.plataforma.interfaz.Fechas;

/** Lo que se captura de un contrato, campo por campo y en el orden de la página, para compararlo y mostrarlo. */
public enum CamposDelContrato {
    RFC("rfc", "RFC del contratante"),
    NOMBRE("nombre", "Nombre o razón social"),
    CORREO("correo", "Correo electrónico"),
    CELULAR("celular", "Celular"),
    TELEFONO_FIJO("telefonoFijo", "Teléfono fijo"),
    OBJETO("objeto", "Objeto del contrato"),
    REPSE("repse", "Folio REPSE"),
    SERVICIO("servicio", "Servicio u obra especializado"),
    INICIO("inicio", "Fecha de inicio"),
    TERMINO("termino", "Fecha de término"),
    CONVENCIONAL("convencionalIgual", "Tu domicilio convencional"),
    DEL_CONTRATANTE("contratanteIgual", "Domicilio del contratante");

    private final String campo;
    private final String etiqueta;

    CamposDelContrato(String campo, String etiqueta) {
        this.campo = campo;
        this.etiqueta = etiqueta;
    }

    /** Su nombre en el formulario. */
    public String campo() {
        return campo;
    }

    public String etiqueta() {
        return etiqueta;
    }

    /** Como se lee en pantalla. */
    public String texto(DatosDelContrato datos) {
        var contratante = datos.contratante();
        return switch (this) {
            case RFC -> contratante.rfc().valor();
            case NOMBRE -> contratante.nombre();
            case CORREO -> contratante.correo().valor();
            case CELULAR -> contratante.celular().legible();
            case TELEFONO_FIJO ->
                contratante.telefonoFijo().map(Telefono::legible).orElse("Sin teléfono fijo");
            case OBJETO -> datos.objeto();
            case REPSE -> datos.servicio().folioRepse();
            case SERVICIO -> datos.servicio().descripcion();
            case INICIO -> Fechas.dia(datos.inicio());
            case TERMINO -> datos.termino().map(Fechas::dia).orElse("No se conoce");
            case CONVENCIONAL -> frase(datos.convencionalIgual());
            case DEL_CONTRATANTE -> frase(datos.contratanteIgual());
        };
    }

    /** Los campos en que difieren. */
    public static List<CamposDelContrato> distintos(DatosDelContrato antes, DatosDelContrato ahora) {
        return Stream.of(values())
                .filter(uno -> !uno.texto(antes).equals(uno.texto(ahora)))
                .toList();
    }

    /** El que pregunta si ese domicilio es igual al fiscal. */
    public static CamposDelContrato delDomicilio(ParteDelContrato parte) {
        return switch (parte) {
            case CONTRATISTA -> CONVENCIONAL;
            case CONTRATANTE -> DEL_CONTRATANTE;
        };
    }

    private static String frase(boolean igual) {
        return igual ? "Igual al domicilio fiscal" : "Distinto del domicilio fiscal";
    }
}
