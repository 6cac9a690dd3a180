package mx.icsoe.portal.presentacion;

import java.time.Instant;
import java.time.InstantSource;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.TiposPosibles;
import mx.icsoe.portal.periodos.Calendario;
import mx.icsoe.portal.periodos.Ventana;
import mx.icsoe.portal.trabajadores.AvisosDeSalario;
import mx.icsoe.portal.trabajadores.Cargas;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** La revisión obligatoria antes de firmar (Lineamiento 5.1). */
@Service
public class RevisarInformativa {

    private final LeerContenido contenido;
    private final TiposPosibles tipos;
    private final Cargas cargas;
    private final AvisosDeSalario salarios;
    private final Calendario calendario;
    private final InstantSource reloj;

    RevisarInformativa(
            LeerContenido contenido,
            TiposPosibles tipos,
            Cargas cargas,
            AvisosDeSalario salarios,
            Calendario calendario,
            InstantSource reloj) {
        this.contenido = contenido;
        this.tipos = tipos;
        this.cargas = cargas;
        this.salarios = salarios;
        this.calendario = calendario;
        this.reloj = reloj;
    }

    /** Revisa una informativa en cualquier estado. */
    @Transactional(readOnly = true)
    public Revision revisar(Informativa informativa) {
        return revisar(informativa, reloj.instant());
    }

    /**
     * Lo mismo a la hora en que se presenta.
     *
     * @param ahora con ella se miran la ventana y el mes
     */
    @Transactional(readOnly = true)
    public Revision revisar(Informativa informativa, Instant ahora) {
        var ficha = informativa.ficha();
        Ventana ventana = calendario.ventana(ficha.cuatrimestre());
        var leido = contenido.de(informativa);
        var contratos = leido.contratos().stream().map(Contrato::id).toList();
        var caso = new ReglaDePresentacion.Caso(
                leido,
                ventana,
                tipos.en(ficha.contratista(), ficha.cuatrimestre(), ahora),
                cargas.enCurso(ficha.contratista(), ficha.id()),
                salarios.queImpiden(ficha.contratista(), contratos, ficha.cuatrimestre()),
                ahora);
        return new Revision(leido, ventana, ReglasDePresentacion.comprobar(caso), ventana.vencida(ahora));
    }
}
