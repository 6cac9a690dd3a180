package mx.icsoe.portal.presentacion;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.PersonalDeContratos;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Curp;
import mx.icsoe.portal.nucleo.Nss;
import mx.icsoe.portal.nucleo.SalarioBase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@TestConfiguration(proxyBeanMethods = false)
class PersonalDePruebaConfiguration {

    private static final int POR_CONTRATO = 10;

    /** Diez trabajadores en cada contrato. */
    @Bean
    PersonalDeContratos personalDePrueba() {
        return new PersonalDeContratos() {
            @Override
            public Map<ContratoId, Long> cuentas(ContratistaId contratista, Collection<ContratoId> contratos) {
                return contratos.stream().collect(Collectors.toMap(id -> id, id -> (long) POR_CONTRATO));
            }
        };
    }

    /** Los mismos diez, con sus datos. */
    @Bean
    FuenteDeTrabajadores trabajadoresDePrueba() {
        return (contratista, contrato, visita) -> {
            for (int i = 0; i < POR_CONTRATO; i++) {
                visita.accept(new FuenteDeTrabajadores.Renglon(
                        new Nss("01234567897"),
                        new Curp("HEGG560427MVZRRL04"),
                        new SalarioBase(50_000 + i),
                        Optional.of("Trabajadora " + i)));
            }
        };
    }
}
