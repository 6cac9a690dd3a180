package mx.icsoe.portal.presentacion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.contratista.ConsultarDatosGenerales;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.contratos.PersonalDeContratos;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.nucleo.Folio;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reúne lo que lleva una informativa. */
@Component
class LeerContenido {

    private final ConsultarDatosGenerales generales;
    private final Contratos contratos;
    private final PersonalDeContratos personal;
    private final Presentaciones presentaciones;

    LeerContenido(
            ConsultarDatosGenerales generales,
            Contratos contratos,
            PersonalDeContratos personal,
            Presentaciones presentaciones) {
        this.generales = generales;
        this.contratos = contratos;
        this.personal = personal;
        this.presentaciones = presentaciones;
    }

    @Transactional(readOnly = true)
    public Contenido de(Informativa informativa) {
        var ficha = informativa.ficha();
        List<Contrato> suyos =
                ficha.tipo().llevaContratos() ? contratos.de(ficha.contratista(), ficha.id()) : List.of();
        Optional<Folio> sobre = ficha.sobre()
                .flatMap(id -> presentaciones.buscar(ficha.contratista(), id))
                .map(Presentacion::folio);
        return new Contenido(informativa, sobre, generales.de(ficha.contratista()), suyos, cuentas(informativa, suyos));
    }

    private Map<ContratoId, Long> cuentas(Informativa informativa, List<Contrato> suyos) {
        if (suyos.isEmpty()) {
            return Map.of();
        }
        return personal.cuentas(
                informativa.contratista(), suyos.stream().map(Contrato::id).toList());
    }
}
