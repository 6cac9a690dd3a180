package mx.icsoe.portal.contratos.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** El portal y quienes capturan contratos en él. */
@PruebaDePortal
abstract class PruebaDeCaptura {

    @Autowired
    protected ApplicationContext portal;

    @Autowired
    protected Contratos contratos;

    @LocalServerPort
    protected int puerto;

    protected PersonaEnContratos entra(String rfc) {
        return PersonaEnContratos.entra(portal, puerto, rfc);
    }

    protected List<Contrato> de(PersonaEnContratos persona) {
        return contratos.de(persona.identidad().contratista(), persona.informativa());
    }

    protected Contrato unico(PersonaEnContratos persona) {
        assertThat(de(persona)).hasSize(1);
        return de(persona).getFirst();
    }

    /** Lo de un contrato sin faltas, con otros valores en algunos campos. */
    protected static Map<String, String> con(String... cambios) {
        var campos = PersonaEnContratos.bueno();
        for (int i = 0; i < cambios.length; i += 2) {
            campos.put(cambios[i], cambios[i + 1]);
        }
        return campos;
    }
}
