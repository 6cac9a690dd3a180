package mx.icsoe.portal.contratos;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Pregunta cuántos trabajadores hay a quien los lleve; nadie tiene ninguno mientras nadie los lleve. */
@Component
public class CuentaDePersonal {

    private final ObjectProvider<PersonalDeContratos> quien;

    CuentaDePersonal(ObjectProvider<PersonalDeContratos> quien) {
        this.quien = quien;
    }

    public Map<ContratoId, Long> cuentas(ContratistaId contratista, Collection<ContratoId> contratos) {
        PersonalDeContratos lleva = quien.getIfAvailable();
        return lleva == null || contratos.isEmpty() ? Map.of() : lleva.cuentas(contratista, contratos);
    }

    public Map<ContratoId, Long> cuentas(Map<ContratistaId, List<ContratoId>> contratos) {
        PersonalDeContratos lleva = quien.getIfAvailable();
        return lleva == null || contratos.isEmpty() ? Map.of() : lleva.cuentas(contratos);
    }
}
