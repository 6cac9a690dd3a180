package mx.icsoe.portal.acceso;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.contratista.Contratistas;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** «Ingresar» (paso 7): consume la validación y asienta la entrada. */
@Service
public class IngresarConEfirma {

    private final Entradas entradas;
    private final Contratistas contratistas;
    private final ApplicationEventPublisher hechos;
    private final InstantSource reloj;

    IngresarConEfirma(
            Entradas entradas, Contratistas contratistas, ApplicationEventPublisher hechos, InstantSource reloj) {
        this.entradas = entradas;
        this.contratistas = contratistas;
        this.hechos = hechos;
        this.reloj = reloj;
    }

    /**
     * La identidad de quien entra; vacío si no hay validación de esa sesión, ya se usó o venció.
     *
     * @param sesion la misma con que se validó
     */
    @Transactional
    public Optional<Identidad> ingresar(String sesion) {
        return entradas.tomar(sesion, reloj.instant()).map(this::asentar);
    }

    private Identidad asentar(EntradaValidada validada) {
        var ahora = reloj.instant();
        var contratista = contratistas.registrarEntrada(validada.rfc(), validada.nombre(), validada.serie());
        entradas.asentar(contratista, validada, ahora);
        hechos.publishEvent(HechoDeAcceso.de("acceso.entrada", contratista, validada.serie(), Map.of()));
        return Identidad.conEfirma(contratista, validada.rfc(), validada.nombre(), validada.serie(), ahora);
    }
}
