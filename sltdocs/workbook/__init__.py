"""The workbook room: opening an xlsx file safely, reading it by the contract, writing her own workbook back."""
