package mx.icsoe.portal.contratantes;

import mx.icsoe.portal.presentacion.Presentacion;
import mx.icsoe.portal.presentacion.Presentaciones;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Dice a cada contratante autorizado qué hizo una presentación con sus contratos; al que no le tocó nada, nada. */
@Component
class AvisarPresentacion {

    private final Presentaciones presentaciones;
    private final Autorizaciones autorizaciones;
    private final Compartidos compartidos;
    private final ArmarAcuse acuses;
    private final Novedades novedades;
    private final AvisarContratante contratante;

    AvisarPresentacion(
            Presentaciones presentaciones,
            Autorizaciones autorizaciones,
            Compartidos compartidos,
            ArmarAcuse acuses,
            Novedades novedades,
            AvisarContratante contratante) {
        this.presentaciones = presentaciones;
        this.autorizaciones = autorizaciones;
        this.compartidos = compartidos;
        this.acuses = acuses;
        this.novedades = novedades;
        this.contratante = contratante;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void de(PorAvisar presentada) {
        Presentacion una = presentaciones
                .buscar(presentada.contratista(), presentada.informativa())
                .orElseThrow(() -> new IllegalStateException("se formó un aviso de lo que no se presentó"));
        autorizaciones.de(presentada.contratista()).stream()
                .filter(Autorizacion::vigente)
                .forEach(autorizacion -> avisar(autorizacion, una));
    }

    private void avisar(Autorizacion autorizacion, Presentacion una) {
        acuses.de(autorizacion, compartidos.de(autorizacion), una.folio())
                .filter(acuse -> acuse.cambios().hay())
                .ifPresent(acuse -> {
                    var novedad = Novedad.de(acuse);
                    if (novedades.agregar(novedad)) {
                        contratante.deCambios(acuse, novedad);
                    }
                });
    }
}
