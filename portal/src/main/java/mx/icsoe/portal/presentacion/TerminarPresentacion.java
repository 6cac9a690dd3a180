package mx.icsoe.portal.presentacion;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Function;
import mx.icsoe.portal.informativas.CerrarInformativa;
import mx.icsoe.portal.informativas.Cierre;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.plataforma.almacen.Almacen;
import mx.icsoe.portal.presentacion.SellarAcuse.Sellado;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * La segunda mitad de presentar: sella el acuse, lo guarda y hace visible todo en una transacción. Si se corta, se repite
 * entera con el mismo folio; el acuse que quedó sin dueño lo barre el almacén.
 */
@Service
class TerminarPresentacion {

    private final Informativas informativas;
    private final CerrarInformativa cerrar;
    private final Presentaciones presentaciones;
    private final SellarAcuse sellar;
    private final Almacen almacen;
    private final ApplicationEventPublisher hechos;

    TerminarPresentacion(
            Informativas informativas,
            CerrarInformativa cerrar,
            Presentaciones presentaciones,
            SellarAcuse sellar,
            Almacen almacen,
            ApplicationEventPublisher hechos) {
        this.informativas = informativas;
        this.cerrar = cerrar;
        this.presentaciones = presentaciones;
        this.sellar = sellar;
        this.almacen = almacen;
        this.hechos = hechos;
    }

    @Transactional
    public Presentacion terminar(Intencion intencion) {
        return terminar(intencion, enFirma -> sellar.sellar(intencion, enFirma));
    }

    /**
     * Lo mismo, sin volver a leer lo que se acaba de revisar.
     *
     * @param revisado lo que se revisó al asentar esta intención
     */
    @Transactional
    public Presentacion terminar(Intencion intencion, Contenido revisado) {
        return terminar(intencion, enFirma -> sellar.sellar(intencion, revisado));
    }

    private Presentacion terminar(Intencion intencion, Function<Informativa.EnFirma, Sellado> acuse) {
        var apartada = informativas.paraPresentar(intencion.contratista(), intencion.informativa());
        return presentaciones
                .buscar(intencion.contratista(), intencion.informativa())
                .orElseGet(() -> {
                    var enFirma = apartada.orElseThrow(() ->
                            new IllegalStateException("hay una firma asentada y la informativa no está en firma"));
                    return guardar(intencion, enFirma, acuse.apply(enFirma));
                });
    }

    private Presentacion guardar(Intencion intencion, Informativa.EnFirma enFirma, Sellado sellado) {
        Huella huella = almacen.guardar(new ByteArrayInputStream(sellado.pdf().bytes()));
        var presentacion = new Presentacion(
                intencion.contratista(),
                intencion.informativa(),
                intencion.folio(),
                intencion.momento(),
                huella,
                sellado.pdf().largo(),
                sellado.sello(),
                sellado.tiempo());
        exigirCerrada(cerrar.presentar(enFirma, intencion.momento(), intencion.autor()));
        presentaciones.agregar(presentacion, List.copyOf(sellado.contratos()));
        hechos.publishEvent(HechoDePresentacion.presentada(intencion, presentacion));
        return presentacion;
    }

    /** Lo que aquí lo impediría se miró al asentar la firma, y desde entonces nadie pudo cambiarlo. */
    private static void exigirCerrada(Cierre cierre) {
        switch (cierre) {
            case Cierre.Cerrada cerrada -> {
                // Es lo que se esperaba.
            }
            case Cierre.OtraEnVigor otra -> throw new IllegalStateException("otra informativa quedó en vigor");
            case Cierre.Impedida impedida ->
                throw new IllegalStateException("lo impide " + impedida.motivo().codigo());
            case Cierre.YaNoEstaEnFirma ya -> throw new IllegalStateException("la informativa ya no está en firma");
        }
    }
}
