package mx.icsoe.portal.presentacion;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.PersonalDeContratos;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@TestConfiguration(proxyBeanMethods = false)
class PersonalDePruebaConfiguration {

    /** Diez trabajadores en cada contrato. */
    @Bean
    PersonalDeContratos personalDePrueba() {
        return new PersonalDeContratos() {
            @Override
            public Map<ContratoId, Long> cuentas(ContratistaId contratista, Collection<ContratoId> contratos) {
                return contratos.stream().collect(Collectors.toMap(id -> id, id -> 10L));
            }
        };
    }
}
