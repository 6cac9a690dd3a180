package mx.icsoe.portal.presentacion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.nucleo.FolioDeContrato;
import mx.icsoe.portal.nucleo.Rfc;

/**
 * Lo que dice un acuse, o su borrador.
 *
 * @param quien presenta
 * @param que se presenta
 * @param constancia lo que prueba la presentación; un borrador no la tiene
 */
public record Acuse(Quien quien, Que que, List<Renglon> contratos, Optional<Constancia> constancia) {

    public Acuse {
        contratos = List.copyOf(contratos);
    }

    /**
     * El contratista.
     *
     * @param nombre como está en su certificado
     */
    public record Quien(Rfc rfc, String nombre) {}

    /**
     * La informativa.
     *
     * @param sobre el folio de la que corrige, actualiza o deja sin efectos
     */
    public record Que(TipoDeInformativa tipo, Cuatrimestre cuatrimestre, Optional<Folio> sobre, long trabajadores) {}

    /**
     * Un contrato de la lista.
     *
     * @param folio vacío en un borrador
     * @param termino vacío si no se conoce
     */
    public record Renglon(
            Optional<FolioDeContrato> folio,
            String contratante,
            LocalDate inicio,
            Optional<LocalDate> termino,
            long trabajadores) {}

    /**
     * Con qué se prueba.
     *
     * @param serie la del certificado con que se firmó
     * @param cadena la cadena original que se firmó
     * @param firma JWS de la persona
     * @param sello del portal, en base64, sobre {@link SelloDelAcuse#texto}
     */
    public record Constancia(
            Folio folio, Instant momento, boolean extemporanea, String serie, String cadena, Jws firma, String sello) {

        /** Sin la cadena, que lleva el RFC, ni la firma, que lleva el certificado. */
        @Override
        public String toString() {
            return "Constancia[" + folio + "]";
        }
    }
}
