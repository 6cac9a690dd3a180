package mx.icsoe.portal.contratos;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.FechaEscrita;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.nucleo.Telefono;

/**
 * Lee lo que se escribió de un contrato con las reglas de su informativa: las mismas para la página y para un archivo.
 *
 * @param propio RFC del contratista
 * @param cuatrimestre el que se informa
 */
public record LeerContrato(Rfc propio, Cuatrimestre cuatrimestre) {

    private static final int LARGO_DE_NOMBRE = 300;
    private static final int LARGO_DE_OBJETO = 2_000;
    private static final int LARGO_DE_FOLIO = 40;
    private static final int LARGO_DE_SERVICIO = 500;
    private static final Pattern FOLIO_COMUN = Pattern.compile("ARR?\\d{4,7}/20\\d{2}");

    /** Lee todo y junta todas las faltas. */
    public LecturaDeContrato leer(ContratoEscrito escrito) {
        var apunte = new Apunte(new ArrayList<>(), new ArrayList<>());
        var rfc = rfc(escrito.rfc(), apunte);
        var nombre =
                texto(escrito.nombre(), CamposDelContrato.NOMBRE, MotivoDeContrato.NOMBRE, LARGO_DE_NOMBRE, apunte);
        var correo = apunte.exigir(Correo.leer(escrito.correo()), CamposDelContrato.CORREO, MotivoDeContrato.CORREO);
        var celular =
                apunte.exigir(Telefono.leer(escrito.celular()), CamposDelContrato.CELULAR, MotivoDeContrato.CELULAR);
        var fijo = fijo(escrito.telefonoFijo(), apunte);
        var objeto =
                texto(escrito.objeto(), CamposDelContrato.OBJETO, MotivoDeContrato.OBJETO, LARGO_DE_OBJETO, apunte);
        var folio = folio(escrito.repse(), apunte);
        var servicio = texto(
                escrito.servicio(), CamposDelContrato.SERVICIO, MotivoDeContrato.SERVICIO, LARGO_DE_SERVICIO, apunte);
        apunte.faltas().addAll(deFechas(escrito));
        var convencional = apunte.exigir(
                siONo(escrito.convencionalIgual()), CamposDelContrato.CONVENCIONAL, MotivoDeContrato.CONVENCIONAL);
        var delContratante = apunte.exigir(
                siONo(escrito.contratanteIgual()),
                CamposDelContrato.DEL_CONTRATANTE,
                MotivoDeContrato.DOMICILIO_DEL_CONTRATANTE);
        if (!apunte.faltas().isEmpty()) {
            return new LecturaDeContrato.ConFaltas(List.copyOf(apunte.faltas()));
        }
        var contratante = new Contratante(
                rfc.orElseThrow(), nombre.orElseThrow(), correo.orElseThrow(), celular.orElseThrow(), fijo);
        var contratado = new ServicioContratado(folio.orElseThrow(), servicio.orElseThrow());
        return new LecturaDeContrato.Leido(
                new DatosDelContrato(
                        contratante,
                        objeto.orElseThrow(),
                        contratado,
                        FechaEscrita.leer(escrito.inicio()).orElseThrow(),
                        FechaEscrita.leer(escrito.termino()),
                        convencional.orElseThrow(),
                        delContratante.orElseThrow()),
                List.copyOf(apunte.avisos()));
    }

    /** Solo el RFC, como cuando se presiona «Validar». */
    public LecturaDeRfc leerRfc(String escrito) {
        var apunte = new Apunte(new ArrayList<>(), new ArrayList<>());
        return new LecturaDeRfc(rfc(escrito, apunte), apunte.faltas(), apunte.avisos());
    }

    /** Lo que se entendió del RFC y lo que hay que decir de él. */
    public record LecturaDeRfc(Optional<Rfc> rfc, List<Falta> faltas, List<Falta> avisos) {}

    private Optional<Rfc> rfc(String escrito, Apunte apunte) {
        var leido = Rfc.leer(escrito);
        if (leido.isEmpty()) {
            return apunte.exigir(leido, CamposDelContrato.RFC, MotivoDeContrato.RFC);
        }
        if (leido.get().esGenerico()) {
            return apunte.exigir(Optional.empty(), CamposDelContrato.RFC, MotivoDeContrato.RFC_GENERICO);
        }
        if (leido.get().equals(propio)) {
            return apunte.exigir(Optional.empty(), CamposDelContrato.RFC, MotivoDeContrato.RFC_PROPIO);
        }
        if (!leido.get().digitoVerificadorCorrecto()) {
            apunte.avisos().add(MotivoDeContrato.RFC_DUDOSO.en(CamposDelContrato.RFC.campo()));
        }
        return leido;
    }

    private List<Falta> deFechas(ContratoEscrito escrito) {
        return new FechasDelContrato(cuatrimestre)
                .faltas(
                        CamposDelContrato.INICIO.campo(),
                        escrito.inicio(),
                        CamposDelContrato.TERMINO.campo(),
                        escrito.termino());
    }

    private static Optional<Telefono> fijo(String escrito, Apunte apunte) {
        return escrito.isBlank()
                ? Optional.empty()
                : apunte.exigir(
                        Telefono.leer(escrito), CamposDelContrato.TELEFONO_FIJO, MotivoDeContrato.TELEFONO_FIJO);
    }

    private static Optional<String> folio(String escrito, Apunte apunte) {
        var folio = texto(
                escrito.toUpperCase(Locale.ROOT),
                CamposDelContrato.REPSE,
                MotivoDeContrato.REPSE,
                LARGO_DE_FOLIO,
                apunte);
        if (folio.filter(uno -> !FOLIO_COMUN.matcher(uno).matches()).isPresent()) {
            apunte.avisos().add(MotivoDeContrato.REPSE_RARO.en(CamposDelContrato.REPSE.campo()));
        }
        return folio;
    }

    private static Optional<String> texto(
            String escrito, CamposDelContrato campo, MotivoDeContrato siFalta, int largo, Apunte apunte) {
        String limpio = TextoDeContrato.limpiar(escrito);
        if (limpio.isEmpty()) {
            return apunte.exigir(Optional.empty(), campo, siFalta);
        }
        if (TextoDeContrato.largo(limpio) > largo) {
            apunte.faltas()
                    .add(MotivoDeContrato.TEXTO_LARGO.en(
                            campo.campo(), campo.etiqueta() + ": usa %,d caracteres o menos".formatted(largo)));
            return Optional.empty();
        }
        TextoDeContrato.ajeno(limpio)
                .ifPresent(ajeno -> apunte.faltas()
                        .add(MotivoDeContrato.CARACTER_AJENO.en(
                                campo.campo(), campo.etiqueta() + ": quita el carácter " + ajeno)));
        return Optional.of(limpio);
    }

    private static Optional<Boolean> siONo(String escrito) {
        return switch (TextoDeContrato.limpiar(escrito).toLowerCase(Locale.ROOT)) {
            case "si", "sí", "s" -> Optional.of(true);
            case "no", "n" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Lo que se va juntando mientras se lee. */
    private record Apunte(List<Falta> faltas, List<Falta> avisos) {

        <T> Optional<T> exigir(Optional<T> leido, CamposDelContrato campo, MotivoDeContrato siFalta) {
            if (leido.isEmpty()) {
                faltas.add(siFalta.en(campo.campo()));
            }
            return leido;
        }
    }
}
