package mx.icsoe.portal.contratantes;

import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.contratista.Contratistas;
import mx.icsoe.portal.informativas.Estado;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.presentacion.Intencion;
import mx.icsoe.portal.presentacion.Intenciones;
import mx.icsoe.portal.presentacion.Presentacion;
import mx.icsoe.portal.presentacion.Presentaciones;
import org.springframework.stereotype.Component;

/** Reúne lo que de una presentación le toca a un contratante. */
@Component
class ArmarAcuse {

    private final Contratistas contratistas;
    private final Informativas informativas;
    private final Presentaciones presentaciones;
    private final Intenciones intenciones;
    private final CompararCompartidos comparar;

    ArmarAcuse(
            Contratistas contratistas,
            Informativas informativas,
            Presentaciones presentaciones,
            Intenciones intenciones,
            CompararCompartidos comparar) {
        this.contratistas = contratistas;
        this.informativas = informativas;
        this.presentaciones = presentaciones;
        this.intenciones = intenciones;
        this.comparar = comparar;
    }

    /** Vacío si no es de ese contratista o ningún contrato con el contratante tiene que ver con ella. */
    Optional<AcuseCompartido> de(Autorizacion autorizacion, List<Compartido> todos, Folio folio) {
        return presentaciones
                .buscar(folio)
                .filter(una -> una.contratista().equals(autorizacion.contratista()))
                .flatMap(una -> informativas
                        .buscar(una.contratista(), una.informativa())
                        .map(informativa -> armar(autorizacion, todos, una, informativa)))
                .filter(acuse -> acuse.cambios().leTocan());
    }

    private AcuseCompartido armar(
            Autorizacion autorizacion, List<Compartido> todos, Presentacion una, Informativa informativa) {
        var cambios = comparar.cambios(todos, informativa.ficha());
        Optional<Intencion> intencion = intenciones.buscar(una.contratista(), una.informativa());
        return new AcuseCompartido(
                autorizacion,
                contratistas.de(una.contratista()),
                informativa.ficha(),
                Estado.de(informativa),
                una,
                intencion.map(Intencion::extemporanea).orElse(false),
                cambios,
                cambios.llevados() > 0
                        && intencion
                                .filter(firmada -> firmada.cuentas().contratos() == cambios.llevados())
                                .isPresent());
    }
}
