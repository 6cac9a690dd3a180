package mx.icsoe.portal.trabajadores;

import java.util.OptionalLong;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Los trabajadores de un contrato, también en otro del mismo contratista. */
@Service
public class ReusarTrabajadores {

    private final Contratos contratos;
    private final TrabajadoresGuardados trabajadores;
    private final ApplicationEventPublisher hechos;

    ReusarTrabajadores(Contratos contratos, TrabajadoresGuardados trabajadores, ApplicationEventPublisher hechos) {
        this.contratos = contratos;
        this.trabajadores = trabajadores;
        this.hechos = hechos;
    }

    /**
     * Copia los que todavía no están, con el SBC que tenían.
     *
     * @return cuántos entraron; vacío si alguno de los dos no es suyo o el destino ya no se captura
     */
    @Transactional
    public OptionalLong copiar(ContratistaId contratista, ContratoId origen, ContratoId destino, Autor autor) {
        if (origen.equals(destino) || contratos.buscar(contratista, origen).isEmpty()) {
            return OptionalLong.empty();
        }
        var abierto = contratos.abrir(contratista, destino);
        if (abierto.isEmpty()) {
            return OptionalLong.empty();
        }
        long copiados = trabajadores.copiar(origen, abierto.get());
        hechos.publishEvent(HechoDeTrabajadores.en(destino, contratista, "copiados", autor, copiados));
        return OptionalLong.of(copiados);
    }
}
