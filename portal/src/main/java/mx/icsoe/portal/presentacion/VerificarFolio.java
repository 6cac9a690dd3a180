package mx.icsoe.portal.presentacion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.contratista.ConsultarDatosGenerales;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.informativas.Estado;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.nucleo.FolioDeContrato;
import mx.icsoe.portal.nucleo.Rfc;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lo que cualquiera puede saber de un folio. */
@Service
public class VerificarFolio {

    private final Presentaciones presentaciones;
    private final Intenciones intenciones;
    private final Informativas informativas;
    private final Contratos contratos;
    private final ConsultarDatosGenerales generales;

    VerificarFolio(
            Presentaciones presentaciones,
            Intenciones intenciones,
            Informativas informativas,
            Contratos contratos,
            ConsultarDatosGenerales generales) {
        this.presentaciones = presentaciones;
        this.intenciones = intenciones;
        this.informativas = informativas;
        this.contratos = contratos;
        this.generales = generales;
    }

    /**
     * Lo publicado de una presentación: nada de los trabajadores más que cuántos son.
     *
     * @param sobre la que corrige, actualiza o deja sin efectos
     * @param relevo la que la sustituyó o la dejó sin efectos
     */
    public record Publicado(
            Presentacion presentacion,
            Rfc rfc,
            String nombre,
            TipoDeInformativa tipo,
            Cuatrimestre cuatrimestre,
            boolean extemporanea,
            long trabajadores,
            Estado estado,
            Optional<Folio> sobre,
            Optional<Folio> relevo,
            List<Renglon> contratos) {}

    /** Un contrato como se publica. */
    public record Renglon(
            FolioDeContrato folio,
            String contratante,
            LocalDate inicio,
            Optional<LocalDate> termino,
            long trabajadores) {}

    /** Vacío si no se ha presentado nada con ese folio. */
    @Transactional(readOnly = true)
    public Optional<Publicado> verificar(Folio folio) {
        return presentaciones.buscar(folio).map(this::publicado);
    }

    private Publicado publicado(Presentacion una) {
        Informativa informativa =
                informativas.buscar(una.contratista(), una.informativa()).orElseThrow();
        Intencion intencion =
                intenciones.buscar(una.contratista(), una.informativa()).orElseThrow();
        return new Publicado(
                una,
                generales.de(una.contratista()).contratista().rfc(),
                intencion.firmado().nombre(),
                informativa.ficha().tipo(),
                informativa.ficha().cuatrimestre(),
                intencion.extemporanea(),
                intencion.cuentas().trabajadores(),
                Estado.de(informativa),
                informativa.ficha().sobre().flatMap(otra -> folio(una.contratista(), otra)),
                relevo(informativa),
                contratos(una));
    }

    private Optional<Folio> relevo(Informativa informativa) {
        return informativas.de(informativa.contratista()).stream()
                .filter(otra -> otra.ficha().sobre().equals(Optional.of(informativa.id())))
                .filter(otra -> Estado.de(otra).sePresento())
                .findFirst()
                .flatMap(otra -> folio(otra.contratista(), otra.id()));
    }

    private Optional<Folio> folio(ContratistaId contratista, InformativaId informativa) {
        return presentaciones.buscar(contratista, informativa).map(Presentacion::folio);
    }

    private List<Renglon> contratos(Presentacion una) {
        var presentados = presentaciones.contratos(una.contratista(), una.informativa());
        return contratos.de(una.contratista(), una.informativa()).stream()
                .flatMap(contrato -> Optional.ofNullable(presentados.get(contrato.id()))
                        .map(presentado -> new Renglon(
                                presentado.folio(),
                                contrato.contratante().nombre(),
                                contrato.inicio(),
                                contrato.termino(),
                                presentado.trabajadores()))
                        .stream())
                .toList();
    }
}
