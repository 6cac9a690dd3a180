package mx.icsoe.portal.contratista;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Rfc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Los contratistas que han entrado con su e.firma. */
@Service
public class Contratistas {

    private final Altas altas;
    private final ConsultarDatosGenerales consulta;
    private final ApplicationEventPublisher hechos;
    private final InstantSource reloj;

    Contratistas(Altas altas, ConsultarDatosGenerales consulta, ApplicationEventPublisher hechos, InstantSource reloj) {
        this.altas = altas;
        this.consulta = consulta;
        this.hechos = hechos;
        this.reloj = reloj;
    }

    /**
     * Anota que el contratista entró. La primera vez lo da de alta; las demás devuelve el mismo identificador. Se puede
     * llamar a la vez desde varias sesiones. Si el certificado trae otro nombre, conserva el anterior con su fecha.
     *
     * @param nombre razón social o nombre, como está en el certificado
     * @param serie número de serie del certificado, 20 cifras
     */
    @Transactional
    public ContratistaId registrarEntrada(Rfc rfc, String nombre, String serie) {
        var entrada = altas.registrar(rfc, nombre, serie, reloj.instant());
        var autor = new Autor("contratista", serie);
        if (entrada.esNuevo()) {
            hechos.publishEvent(new HechoDelContratista("contratista.alta", entrada.id(), autor));
        } else if (entrada.cambioDeNombre()) {
            hechos.publishEvent(new HechoDelContratista("contratista.nombre-cambiado", entrada.id(), autor));
        }
        return entrada.id();
    }

    /**
     * Los que hay, por partes y siempre en el mismo orden.
     *
     * @param despuesDe el último de la parte anterior; vacío para la primera
     */
    @Transactional(readOnly = true)
    public List<ContratistaId> siguientes(Optional<ContratistaId> despuesDe, int aLoMas) {
        return altas.siguientes(despuesDe, aLoMas);
    }

    /** El contratista, que debe existir. */
    @Transactional(readOnly = true)
    public Contratista de(ContratistaId contratista) {
        return altas.de(contratista);
    }

    /** El de ese RFC, si alguna vez ha entrado. */
    @Transactional(readOnly = true)
    public Optional<Contratista> conRfc(Rfc rfc) {
        return altas.conRfc(rfc);
    }

    /** Cuánto lleva de sus datos generales y por dónde sigue. */
    @Transactional(readOnly = true)
    public EstadoDeDatosGenerales estadoDeDatosGenerales(ContratistaId contratista) {
        return consulta.de(contratista).estado();
    }
}
