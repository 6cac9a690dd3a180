package mx.icsoe.portal.despacho;

import java.util.List;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.usuarios.Servicio;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** El portal y una oficina que atiende a los contratistas que la prueba diga. */
@PruebaDePortal
abstract class PruebaDeDespacho {

    @Autowired
    protected ApplicationContext portal;

    @Autowired
    protected RelojDePrueba reloj;

    @LocalServerPort
    protected int puerto;

    protected OficinaDePrueba oficina;

    @BeforeEach
    void abreLaOficina() {
        oficina = new OficinaDePrueba(portal);
    }

    protected Oficinista.Frente frente(List<Servicio> servicios) {
        return new Oficinista(portal, servicios).frenteA(puerto);
    }
}
